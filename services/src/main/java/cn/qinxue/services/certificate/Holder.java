package cn.qinxue.services.certificate;

import org.jspecify.annotations.Nullable;

/**
 * The person a document is about, as recorded when it was issued; the ID number comes masked, the gender and the trade
 * and level may be unknown to the programme.
 */
public record Holder(
        String name,
        String maskedIdNumber,
        @Nullable String gender,
        String employer,
        @Nullable String trade,
        @Nullable String level) {}
