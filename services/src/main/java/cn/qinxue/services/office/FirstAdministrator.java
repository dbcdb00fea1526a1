package cn.qinxue.services.office;

/**
 * The administrator with whom a new tenant begins.
 *
 * @param accountName what they type to log in, in any letter case
 * @param passwordHash of a first password, which must be changed at the first login
 * @param author who asks for the account, for the tenant's trail
 */
public record FirstAdministrator(String name, String accountName, String passwordHash, String author) {}
