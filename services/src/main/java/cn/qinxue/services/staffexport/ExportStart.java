package cn.qinxue.services.staffexport;

/** What came of asking for an export. */
public sealed interface ExportStart {
    /** It is under way, and noted in the trail. */
    record Begun(ExportFile file) implements ExportStart {}

    /** It is not begun; nothing was noted. */
    sealed interface Refused extends ExportStart {
        /** A Chinese sentence that says what to do. */
        String message();
    }

    /** As many exports as may run at once are running; each takes seconds. */
    record Busy(int running) implements Refused {
        @Override
        public String message() {
            return "本省已有 " + running + " 个导出正在进行，请稍等片刻再导出。";
        }
    }

    record TooMany(long count, int most) implements Refused {
        @Override
        public String message() {
            return String.format("一个表格最多 %,d 行，现在有 %,d 人，请先按地区或其他条件缩小范围。", most, count);
        }
    }
}
