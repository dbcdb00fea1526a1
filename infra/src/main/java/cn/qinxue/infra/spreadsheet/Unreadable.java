package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.SheetRefusal;
import java.io.IOException;

/** Ends the reading of a file that cannot or must not be read. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    private final SheetRefusal refusal;

    Unreadable(SheetRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    SheetRefusal refusal() {
        return refusal;
    }
}
