package cn.qinxue.services.staff;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a record says, in words for people and for the trail: names in place of ids, numbers masked. */
@Singleton
public class StaffValues {
    private static final String SAME_TAIL = "（后四位之前有改动）";

    private final Employers employers;
    private final Trades trades;
    private final Regions regions;

    StaffValues(Employers employers, Trades trades, Regions regions) {
        this.employers = employers;
        this.trades = trades;
        this.regions = regions;
    }

    /** Every field by its name in forms and in the trail; what is empty is not there. */
    public SequencedMap<String, String> of(Staff staff) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", staff.name());
        values.put("idNumber", staff.idNumber().masked());
        values.put("gender", staff.gender().label());
        values.put("employmentKind", staff.employmentKind().label());
        put(values, "trade", staff.trade() == null ? null : trade(staff.trade()));
        put(values, "level", staff.level() == null ? null : staff.level().label());
        values.put("employer", employer(staff.employer()));
        var mobile = staff.mobile();
        put(values, "mobile", mobile == null ? null : mobile.masked());
        put(values, "email", staff.email());
        put(values, "postcode", staff.postcode());
        put(values, "address", staff.address());
        values.put("state", staff.state().label());
        return values;
    }

    /** What a change made different: the values before and after it. */
    record Difference(Map<String, String> before, Map<String, String> after) {
        boolean none() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    Difference between(Staff before, Staff after) {
        var old = of(before);
        var now = of(after);
        mark(old, now, "idNumber", before.idNumber(), after.idNumber());
        mark(old, now, "mobile", before.mobile(), after.mobile());
        for (var field : old.sequencedKeySet().toArray(String[]::new)) {
            if (Objects.equals(old.get(field), now.get(field))) {
                old.remove(field);
                now.remove(field);
            }
        }
        return new Difference(old, now);
    }

    /** Two numbers with the same tail look the same masked. */
    private static void mark(
            Map<String, String> old,
            Map<String, String> now,
            String field,
            @Nullable ProtectedNumber before,
            @Nullable ProtectedNumber after) {
        boolean changed = before != null && after != null && !Arrays.equals(before.hash(), after.hash());
        if (changed && Objects.equals(old.get(field), now.get(field))) {
            now.merge(field, SAME_TAIL, String::concat);
        }
    }

    private String trade(UUID id) {
        return trades.byId(id).map(Trade::name).orElse("");
    }

    private String employer(UUID id) {
        var province = RegionPath.root(Tenancy.current().divisionCode());
        return employers.find(province, id).map(this::named).orElse("");
    }

    private String named(Employer employer) {
        var place = regions.byPath(employer.regionPath()).map(Region::fullName).orElse("");
        return employer.name() + "（" + place + "）";
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) values.put(field, value);
    }
}
