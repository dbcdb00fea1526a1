package cn.qinxue.services.staff;

import org.jspecify.annotations.Nullable;

/** How to reach a person, as typed; what learners may change themselves; blank is null. */
public record Contact(
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String postcode,
        @Nullable String address) {
    /** Nothing known. */
    public static final Contact NONE = new Contact(null, null, null, null);

    public Contact {
        mobile = unlessBlank(mobile);
        email = unlessBlank(email);
        postcode = unlessBlank(postcode);
        address = unlessBlank(address);
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
