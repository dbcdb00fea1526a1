package cn.qinxue.services.employer;

/** Why two units cannot be merged, for a person. */
public sealed interface MergerRefusal {
    /** A Chinese sentence that says what to do. */
    String message();

    record IntoItself(String name) implements MergerRefusal {
        @Override
        public String message() {
            return "“" + name + "”不能并入自己，请选择另一个单位。";
        }
    }

    /** Somebody merged one of the two meanwhile. */
    record AlreadyMerged(String name, String into) implements MergerRefusal {
        @Override
        public String message() {
            return "“" + name + "”已经并入“" + into + "”，请从单位列表重新选择。";
        }
    }
}
