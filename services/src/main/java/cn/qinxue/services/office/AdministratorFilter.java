package cn.qinxue.services.office;

import org.jspecify.annotations.Nullable;

/**
 * Which administrators of an office somebody wants to see.
 *
 * @param name part of the name; empty for any
 * @param accountName part of the login name, in any letter case; empty for any
 * @param disabled null for both
 */
public record AdministratorFilter(
        String name, String accountName, @Nullable Boolean disabled) {}
