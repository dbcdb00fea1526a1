package cn.qinxue.tenants.database;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** An existing server, named by settings. Without them a laptop's embedded one is used, if it is on the class path. */
@Factory
final class DatabaseServerFactory {
    @Singleton
    @Requires(property = "qinxue.database.host")
    DatabaseServer configured(
            @Value("${qinxue.database.host}") String host,
            @Value("${qinxue.database.port:5432}") int port,
            @Value("${qinxue.database.name:qinxue}") String name,
            @Value("${qinxue.database.provisioner}") String provisioner,
            @Value("${qinxue.database.provisioner-password}") String password) {
        return new DatabaseServer(host, port, name, provisioner, password);
    }
}
