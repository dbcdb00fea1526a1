package cn.qinxue.services.search;

/** One thing a person must match. Hashes are keyed, in hexadecimal: {@link NumberHashes}. */
public sealed interface StaffTerm {
    /** The person has that ID number. */
    record IdNumberIs(String hash) implements StaffTerm {}

    /** The person has that mobile number. */
    record MobileIs(String hash) implements StaffTerm {}

    /** The ID number ends so, or the work unit has these four characters in its name. */
    record TailIs(String text, String hash) implements StaffTerm {}

    /** Only letters: the name is spelt so from some character on, in full or by initials, or the work unit has them. */
    record Letters(String text) implements StaffTerm {}

    /** A run of characters of the name or of the work unit's; {@code mixed} with letters, as in 张san. */
    record Run(String text, boolean mixed) implements StaffTerm {}

    /** The person has exactly that name. */
    record NameIs(String name) implements StaffTerm {}
}
