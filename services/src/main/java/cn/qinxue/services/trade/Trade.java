package cn.qinxue.services.trade;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;

/** A trade 工种, in its field 交通运输, 餐饮服务 …; a retired one stays on old records and is offered to nobody. */
@MappedEntity("trade")
public record Trade(
        @Id UUID id,
        String code,
        String name,
        String field,
        boolean retired,
        @Version long version) {
    Trade renamed(String newName, String newField) {
        return new Trade(id, code, newName, newField, retired, version);
    }

    Trade retire() {
        return new Trade(id, code, name, field, true, version);
    }
}
