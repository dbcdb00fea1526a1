package cn.qinxue.web.facetoface;

import cn.qinxue.services.plan.TrainingPlan;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Lets time pass for one class. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanTimesRepository extends GenericRepository<TrainingPlan, UUID> {
    @Query("""
            UPDATE training_plan SET enrollment_from = enrollment_from - make_interval(days => :days),
                enrollment_until = enrollment_until - make_interval(days => :days),
                training_from = training_from - make_interval(days => :days),
                training_until = training_until - make_interval(days => :days),
                exam_from = exam_from - make_interval(days => :days),
                exam_until = exam_until - make_interval(days => :days)
            WHERE id = :id""")
    void pass(UUID id, int days);
}
