package cn.qinxue.services.staffimport;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.spreadsheet.FormWorkbooks;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the template with the trades of the day and an example of the office's own place. */
@Singleton
class ImportTemplates {
    private final FormWorkbooks forms;
    private final Trades trades;
    private final Regions regions;

    ImportTemplates(FormWorkbooks forms, Trades trades, Regions regions) {
        this.forms = forms;
        this.trades = trades;
        this.regions = regions;
    }

    void write(Actor actor, OutputStream out) throws IOException {
        var example = regions.subtree(actor.scope()).getLast();
        forms.write(out, TemplateLayout.of(trades.inUse(), example.fullName()));
    }
}
