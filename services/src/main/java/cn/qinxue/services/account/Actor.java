package cn.qinxue.services.account;

import java.util.UUID;

/**
 * Who acts: taken from the session, never from what the browser says.
 *
 * @param account the account's id
 * @param name shown in the page's head
 * @param mustChangePassword nothing else may be done before the password is changed
 * @param mustBindMobile nothing else may be done before a mobile number is bound (完善信息), except the above
 */
public record Actor(UUID account, Role role, String name, boolean mustChangePassword, boolean mustBindMobile) {}
