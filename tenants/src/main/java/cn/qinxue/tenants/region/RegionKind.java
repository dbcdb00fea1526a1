package cn.qinxue.tenants.region;

/** What a region is: a division of the state, the bodies directly under one, or a zone with an office of its own. */
public enum RegionKind {
    PROVINCE("省"),
    /** 省直: the province's own bodies, directly under the province. */
    PROVINCIAL_BODIES("省直"),
    CITY("设区市"),
    /** 市直: the city's own bodies, under their city. */
    CITY_BODIES("市直"),
    COUNTY("县（市、区）"),
    /** A development zone and the like, with a code of its own beside GB/T 2260. */
    OTHER("功能区");

    private final String label;

    RegionKind(String label) {
        this.label = label;
    }

    /** The kind in Chinese. */
    public String label() {
        return label;
    }
}
