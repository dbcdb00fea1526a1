package cn.qinxue.tenants.region;

/** The level of a national division code. */
public enum DivisionLevel {
    PROVINCE,
    CITY,
    /** Gathers counties and has no government of its own: 市辖区 and 县 of the municipalities, 省直辖县级行政区划. */
    GROUP,
    COUNTY
}
