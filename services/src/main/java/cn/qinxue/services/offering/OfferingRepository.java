package cn.qinxue.services.offering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferingRepository extends GenericRepository<Offering, UUID> {

    /** Nothing happens if the year has an online class for that group already. */
    @Query("""
            INSERT INTO offering (id, programme, year, delivery, name, level_group, levels, policy_version, created_at)
            VALUES (:id, :programme, :year, :delivery, :name, :levelGroup, :levels, :policyVersion, :createdAt)
            ON CONFLICT DO NOTHING""")
    void insert(Offering offering);

    Optional<Offering> findById(UUID id);

    List<Offering> findByIdIn(Collection<UUID> ids);

    List<Offering> findByProgrammeAndYearAndDeliveryOrderById(String programme, int year, DeliveryMode delivery);

    List<Offering> findByProgrammeAndDeliveryOrderByYearDesc(String programme, DeliveryMode delivery);
}
