package cn.qinxue.infra.demonstration;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things to pick from, each as often as its weight says. */
final class Weighted<T> {
    private final List<T> things;
    private final double[] upTo;

    /** At least one thing must weigh more than nothing. */
    Weighted(List<T> things, ToDoubleFunction<? super T> weight) {
        this.things = List.copyOf(things);
        upTo = new double[this.things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(this.things.get(i));
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("Nothing to pick from");
        }
    }

    /** Each thing with the weight that stands in the same place. */
    static <T> Weighted<T> of(List<T> things, int... weights) {
        return new Weighted<>(things, thing -> weights[things.indexOf(thing)]);
    }

    /** The thing at a point between 0, included, and 1, excluded. */
    T at(double point) {
        int found = Arrays.binarySearch(upTo, point * upTo[upTo.length - 1]);
        return things.get(Math.min(found >= 0 ? found + 1 : -found - 1, things.size() - 1));
    }
}
