package cn.qinxue.services.equivalence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClaimAttachmentRepository extends CrudRepository<ClaimAttachment, UUID> {
    List<ClaimAttachment> findByClaimOrderByPosition(UUID claim);

    Optional<ClaimAttachment> findByIdAndClaim(UUID id, UUID claim);
}
