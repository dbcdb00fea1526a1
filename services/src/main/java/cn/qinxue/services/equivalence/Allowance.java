package cn.qinxue.services.equivalence;

/** What the caps still leave a person in a year, in hundredths of an hour: of one kind, and of all kinds together. */
public record Allowance(int inKind, int inYear) {
    /** What may still be claimed or granted of the kind. */
    public int hours() {
        return Math.min(inKind, inYear);
    }
}
