package cn.qinxue.tenants.programme;

import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The programmes of the bound tenant. */
@Singleton
public class Programmes {
    private final ProgrammeRepository repository;

    Programmes(ProgrammeRepository repository) {
        this.repository = repository;
    }

    /** All of them, the province's own before those of its cities. */
    @Transactional
    public List<Programme> all() {
        return repository.findAllOrderByDivisionCodeAscAndCodeAsc();
    }

    @Transactional
    public Optional<Programme> byCode(String code) {
        return repository.findByCode(code);
    }

    /** Adds it unless the tenant has one of that code already, and returns the one it has then. */
    @Transactional
    public Programme open(Programme programme) {
        return repository.findByCode(programme.code()).orElseGet(() -> {
            repository.save(programme);
            return programme;
        });
    }

    /** Keeps everybody else from publishing for the programme until the surrounding transaction ends. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Programme lock(String code) {
        return repository.lock(code).orElseThrow(NotFound::new);
    }
}
