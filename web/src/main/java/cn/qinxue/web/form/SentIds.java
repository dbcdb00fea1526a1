package cn.qinxue.web.form;

import cn.qinxue.tenants.access.NotFound;
import java.util.List;
import java.util.UUID;

/** Ids that a form carries in hidden fields or boxes; whoever writes others finds nothing. */
public final class SentIds {
    /** More than any page offers at once. */
    private static final int MOST = 500;

    private SentIds() {}

    /**
     * The one id of this field.
     *
     * @throws NotFound if there is none, or it is no id
     */
    public static UUID one(Form form, String field) {
        return id(form.value(field));
    }

    /**
     * All ids of this field, in the order in which they were sent; none if none was ticked.
     *
     * @throws NotFound if one of them is no id, or there are more than any page offers
     */
    public static List<UUID> all(Form form, String field) {
        return ids(form.values(field));
    }

    /**
     * The ids that these texts are.
     *
     * @throws NotFound if one of them is no id, or there are more than any page offers
     */
    public static List<UUID> ids(List<String> texts) {
        if (texts.size() > MOST) {
            throw new NotFound();
        }
        return texts.stream().map(SentIds::id).toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
