package cn.qinxue.services.staff;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Counts the people of an office. */
@Singleton
public class StaffCounts {
    private final StaffCountRepository repository;

    StaffCounts(StaffCountRepository repository) {
        this.repository = repository;
    }

    /** Of the office itself and all below it, in all programmes. */
    @Transactional
    public StaffCount of(RegionPath scope) {
        return repository.count(scope);
    }
}
