package cn.qinxue.tenants.policy;

/**
 * A policy to start a new province from.
 *
 * @param name what the operator chooses by
 * @param file name of its YAML in the folder of templates
 */
public record PolicyTemplate(String code, String name, String description, String file) {

    /**
     * The YAML, comments included, for a province (for instance 浙江省) and a year.
     *
     * @param hotline the telephone that becomes the policy's contact, as {@link Contact#isTelephone} wants it
     * @param officeHours when it is answered
     */
    public String yaml(String province, int year, String hotline, String officeHours) {
        return BuiltInPolicies.text("templates/" + file)
                .replace("${year}", Integer.toString(year))
                .replace("${province}", escaped(province))
                .replace("${hotline}", escaped(hotline))
                .replace("${officeHours}", escaped(officeHours));
    }

    /** These words stand between double quotes in the template. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }
}
