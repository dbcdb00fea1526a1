package cn.qinxue.services.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** One field of a table. */
public sealed interface Cell {
    /** As it is printed: thousands with commas, a share of nothing as "—". */
    String text();

    /** The number to calculate with in a workbook; a share as a fraction of 1, money in yuan; empty for words. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** Words; may be empty. */
    record Text(String text) implements Cell {}

    /** A number of people, times or things. */
    record Count(long count) implements Cell {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "%,d", count);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(count));
        }
    }

    /** A share of a whole, with two decimals of a percent; of nothing it is "—". */
    record Share(long part, long whole) implements Cell {
        @Override
        public String text() {
            return number().map(share -> share.movePointRight(2).setScale(2, RoundingMode.UNNECESSARY) + "%")
                    .orElse("—");
        }

        @Override
        public Optional<BigDecimal> number() {
            return whole == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
        }
    }

    /** Money in fen. */
    record Money(long fen) implements Cell {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(fen, 2));
        }
    }
}
