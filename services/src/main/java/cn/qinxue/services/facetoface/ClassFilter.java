package cn.qinxue.services.facetoface;

/**
 * Which classes somebody wants to see.
 *
 * @param which only an office asks for one kind; a site sees all
 * @param year 0 for any
 * @param part of the name of the class, or of its site; empty for any
 */
public record ClassFilter(Which which, int year, String part) {

    /** What an office looks for. */
    public enum Which {
        PENDING("待确认"),
        RETURNED("已退回"),
        PASSED("已确认"),
        UNREPORTED("还没有申报"),
        CLOSED("已停办");

        private final String label;

        Which(String label) {
            this.label = label;
        }

        /** The choice in Chinese. */
        public String label() {
            return label;
        }
    }

    /** Everything of one site. */
    public static ClassFilter of(int year, String part) {
        return new ClassFilter(Which.PENDING, year, part);
    }
}
