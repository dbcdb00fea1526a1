package cn.qinxue.services.staff;

/** What the ID number says: an odd 17th digit is a man's, an even one a woman's. */
public enum Gender {
    MALE("男"),
    FEMALE("女");

    private final String label;

    Gender(String label) {
        this.label = label;
    }

    /** The gender in Chinese. */
    public String label() {
        return label;
    }
}
