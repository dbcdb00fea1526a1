package cn.qinxue.services.certificate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CertificateRepository extends CrudRepository<Certificate, UUID> {

    Optional<Certificate> findByNumber(String number);

    Optional<Certificate> findByStaffAndYearAndWithdrawnAtIsNull(UUID staff, int year);

    @Query("SELECT * FROM certificate WHERE staff IN (:staff) ORDER BY year DESC, id DESC")
    List<Certificate> findByStaff(Collection<UUID> staff);

    /** The next number of a year; others who want one wait for the end of this transaction. */
    @Query("""
            WITH next AS (
                INSERT INTO certificate_number AS n (year, last) VALUES (:year, 1)
                ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last)
            SELECT last FROM next""")
    int nextNumber(int year);
}
