package cn.qinxue.services.province;

import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.origin.Origin;
import java.util.Map;

/** What the platform's trail says of an opening. */
record OpeningDeed(Deed deed, Origin origin) {
    static OpeningDeed of(ProvinceRequest request, Operator by, Origin origin) {
        var code = request.get(ProvinceField.CODE);
        var after = Map.of(
                "name", request.get(ProvinceField.NAME),
                "host", request.get(ProvinceField.HOST),
                "divisionCode", request.get(ProvinceField.DIVISION),
                "administratorAccount", request.get(ProvinceField.ADMINISTRATOR_ACCOUNT));
        var deed = new Deed(by.account(), by.name(), AuditAction.CREATION, Provinces.subject(code), Map.of(), after);
        return new OpeningDeed(deed, origin);
    }
}
