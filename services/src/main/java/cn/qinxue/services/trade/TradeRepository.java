package cn.qinxue.services.trade;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TradeRepository extends CrudRepository<Trade, UUID> {
    List<Trade> findAllOrderByCode();

    Optional<Trade> findByName(String name);

    /** Until the end of the transaction nobody else changes this schema's list. */
    @Query("SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.trade'))::text")
    String lock();

    @Query("""
            SELECT trade, count(*) AS people FROM staff
            WHERE office_path LIKE :scope || '%' AND trade IS NOT NULL GROUP BY trade""")
    List<TradeCount> countPeople(RegionPath scope);

    @Query("SELECT count(*) FROM staff WHERE office_path LIKE :scope || '%' AND trade = :trade")
    long countPeople(RegionPath scope, UUID trade);

    Optional<Trade> findByCode(String code);
}
