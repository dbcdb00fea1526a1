package cn.qinxue.web.token;

import cn.qinxue.services.token.ApiToken;

/** The question before a token is revoked. */
public record TokenRevocation(TokenPlace place, ApiToken token) {}
