package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.programme.Programme;

/**
 * The policy with which a new tenant begins.
 *
 * @param programme whose policy it is; opened with it
 * @param author who publishes it
 * @param reason why, in the author's words
 */
public record FirstPolicy(Programme programme, String yaml, String author, String reason) {}
