package cn.qinxue.services.staff;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRepository extends CrudRepository<Staff, UUID> {
    @Query("SELECT * FROM staff WHERE id = :id AND office_path LIKE :scope || '%'")
    Optional<Staff> find(RegionPath scope, UUID id);

    @Query("SELECT * FROM staff WHERE id = :id AND office_path LIKE :scope || '%' FOR UPDATE")
    Optional<Staff> lock(RegionPath scope, UUID id);

    @Query("SELECT id FROM staff WHERE id = :id FOR UPDATE")
    Optional<UUID> hold(UUID id);

    @Query("SELECT * FROM staff WHERE id IN (:ids) AND office_path LIKE :scope || '%'")
    List<Staff> find(RegionPath scope, Collection<UUID> ids);

    @Query("SELECT * FROM staff WHERE programme = :programme AND id_number_hash = :hash")
    Optional<Staff> findByIdNumberHash(String programme, byte[] hash);

    @Query("SELECT * FROM staff WHERE id_number_hash = :hash ORDER BY programme")
    List<Staff> findAllByIdNumberHash(byte[] hash);

    /** @param hashes in hexadecimal, with commas between */
    @Query("""
            SELECT s.* FROM staff s
            WHERE s.id_number_hash IN (SELECT decode(one, 'hex') FROM unnest(string_to_array(:hashes, ',')) AS one)
            ORDER BY s.programme, s.id""")
    List<Staff> findAllByIdNumberHashes(String hashes);

    @Query("""
            UPDATE staff SET mobile_cipher = :cipher, mobile_hash = :hash, mobile_tail = :tail, version = version + 1
            WHERE account = :account""")
    void changeMobile(UUID account, byte[] cipher, byte[] hash, String tail);

    List<Staff> findByAccountOrderByProgramme(UUID account);

    @Query("""
            SELECT s.id, s.name, s.id_number_tail, t.name AS trade, s.level, e.name AS employer,
                   r.full_name AS region, o.full_name AS office, s.state
            FROM staff s
            JOIN employer e ON e.id = s.employer
            JOIN region r ON r.code = e.region_code
            JOIN region o ON o.code = e.office_code
            LEFT JOIN trade t ON t.id = s.trade
            WHERE s.programme = :programme AND s.office_path LIKE :scope || '%'
              AND (cast(:after AS uuid) IS NULL OR s.id > :after)
            ORDER BY s.id LIMIT :size""")
    List<StaffLine> page(RegionPath scope, String programme, @Nullable UUID after, int size);

    @Query("SELECT count(*) FROM staff WHERE programme = :programme AND office_path LIKE :scope || '%'")
    long count(RegionPath scope, String programme);
}
