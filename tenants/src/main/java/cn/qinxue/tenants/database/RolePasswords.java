package cn.qinxue.tenants.database;

import cn.qinxue.tenants.secret.MasterKey;
import jakarta.inject.Singleton;
import java.util.Base64;

/** The password of a database role: derived from the master key, stored nowhere. */
@Singleton
final class RolePasswords {
    private final MasterKey masterKey;

    RolePasswords(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    String of(String role) {
        var key = masterKey.derive("database-role/1/" + role, "HmacSHA256").getEncoded();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
