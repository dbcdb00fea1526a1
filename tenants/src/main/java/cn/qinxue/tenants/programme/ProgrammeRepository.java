package cn.qinxue.tenants.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeRepository extends GenericRepository<Programme, String> {

    void save(Programme programme);

    Optional<Programme> findByCode(String code);

    List<Programme> findAllOrderByDivisionCodeAscAndCodeAsc();

    /** Keeps everybody else from publishing for this programme until the transaction ends. */
    @Query("SELECT * FROM programme WHERE code = :code FOR UPDATE")
    Optional<Programme> lock(String code);
}
