package cn.qinxue.web.site;

import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.web.form.Form;

/** The form of another administrator for a training site. */
public record SiteAccountForm(Form form, TrainingSite site) {
    public String back() {
        return TrainingSiteController.PATH + "/" + site.id();
    }
}
