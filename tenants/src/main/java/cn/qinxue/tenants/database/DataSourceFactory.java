package cn.qinxue.tenants.database;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;

@Factory
final class DataSourceFactory {
    /** Business days are days in China, wherever the server stands. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Singleton
    @Primary
    @Named("default")
    @Bean(typed = DataSource.class)
    DataSource dataSource(TenantPools pools) {
        return new RoutingDataSource(pools);
    }

    @Singleton
    Clock clock() {
        return Clock.system(CHINA);
    }
}
