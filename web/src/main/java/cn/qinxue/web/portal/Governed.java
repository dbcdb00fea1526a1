package cn.qinxue.web.portal;

import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.programme.Programme;

/** A programme with its policy of this year. */
record Governed(Programme programme, Policy policy) {}
