package cn.qinxue.services.trade;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A trade 工种, in its field 交通运输, 餐饮服务 …; a retired one stays on old records and is offered to nobody.
 *
 * @param changedAt when it was added or last changed, to the microsecond
 */
@MappedEntity("trade")
public record Trade(
        @Id UUID id,
        String code,
        String name,
        String field,
        boolean retired,
        Instant changedAt,
        @Version long version) {

    /** Whether it is on offer, in Chinese. */
    public String state() {
        return retired ? "已停用" : "使用中";
    }

    Trade renamed(String newName, String newField, Instant at) {
        return new Trade(id, code, newName, newField, retired, at, version);
    }

    Trade retired(boolean nowRetired, Instant at) {
        return new Trade(id, code, name, field, nowRetired, at, version);
    }
}
