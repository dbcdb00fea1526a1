package cn.qinxue.services.office;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExamOfficeRepository extends GenericRepository<ExamOffice, RegionPath> {

    Optional<ExamOffice> findByPath(RegionPath path);

    /** No row if somebody else changed it since that version, or was the first to say anything. */
    @Query("""
            INSERT INTO exam_office (path, telephone, address, contact, office_hours, version)
            VALUES (:path, :telephone, :address, :contact, :officeHours, :version + 1)
            ON CONFLICT (path) DO UPDATE SET telephone = excluded.telephone, address = excluded.address,
                contact = excluded.contact, office_hours = excluded.office_hours, version = excluded.version
            WHERE exam_office.version = :version""")
    int put(RegionPath path, String telephone, String address, String contact, String officeHours, long version);
}
