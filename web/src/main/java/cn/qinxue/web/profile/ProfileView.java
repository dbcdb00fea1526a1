package cn.qinxue.web.profile;

import cn.qinxue.services.profile.Profile;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import java.util.ArrayList;
import java.util.List;

/** 个人信息: what is known, and a form for what the person may change. */
public record ProfileView(Profile profile, Form form) {

    /** The lines of one record, with those left out that its programme does not know. */
    public static List<Fact> facts(Profile.Record record) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("工作单位", record.employer()));
        facts.add(new Fact("所在地区", record.region()));
        if (record.trade() != null) facts.add(new Fact("工种", record.trade()));
        if (record.level() != null) facts.add(new Fact("技术等级", record.level()));
        facts.add(new Fact("管理工考办", record.office()));
        if (record.officeReach() != null) facts.add(new Fact("联系工考办", record.officeReach()));
        return facts;
    }
}
