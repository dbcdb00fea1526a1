package cn.qinxue.services.assessment;

import cn.qinxue.services.catalogue.Question;
import cn.qinxue.tenants.policy.BlueprintLine;
import cn.qinxue.tenants.policy.TestPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How papers are drawn. Pure: chance is given. */
final class PaperRules {
    /** A place on a paper while it is drawn. */
    private record Drawn(Question question, int points) {}

    private PaperRules() {}

    /**
     * A paper by the policy's blueprint, its questions ordered by type. Where the bank has too few of a type, others stand
     * in for the same points, so that the full mark stays what the policy says.
     *
     * @return empty if the bank has fewer questions than the paper needs
     */
    static Optional<Paper> draw(TestPolicy test, Collection<Question> pool, RandomGenerator random) {
        if (pool.size() < test.questions()) {
            return Optional.empty();
        }
        var left = new ArrayList<>(pool);
        Collections.shuffle(left, random);
        var drawn = new ArrayList<Drawn>();
        var missing = new ArrayList<Integer>();
        for (var line : test.blueprint()) {
            var fitting = fitting(line, left);
            left.removeAll(fitting);
            fitting.forEach(question -> drawn.add(new Drawn(question, line.points())));
            missing.addAll(Collections.nCopies(line.count() - fitting.size(), line.points()));
        }
        for (int points : missing) {
            drawn.add(new Drawn(left.removeFirst(), points));
        }
        drawn.sort(Comparator.comparing(one -> one.question().type()));
        return Optional.of(new Paper(drawn.stream()
                .map(one -> new Paper.Item(one.question().id(), one.points()))
                .toList()));
    }

    private static List<Question> fitting(BlueprintLine line, List<Question> left) {
        return left.stream()
                .filter(question -> question.type() == line.type())
                .limit(line.count())
                .toList();
    }
}
