package cn.qinxue.web.home;

import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.personyear.NextStep;
import cn.qinxue.services.personyear.YearOverview;
import cn.qinxue.web.personyear.StepView;
import java.util.ArrayList;
import java.util.List;

/** Something to do after the next step; {@code hours} in hundredths of a credit hour. */
public record Todo(String title, String path, String note, int hours) {
    private static final int MOST = 5;

    static List<Todo> of(YearOverview overview) {
        if (!(overview.next() instanceof NextStep.Learn learn)) {
            return List.of();
        }
        var todos = new ArrayList<Todo>();
        var standing = overview.facts().place().standing();
        int toSelect = standing.hoursToSelect(overview.facts().hours().missing());
        if (toSelect > 0) {
            todos.add(new Todo("补选课程", StepView.home(learn.enrollment()) + "/courses", "可以分几次选。没有开始学的课可以退。", toSelect));
        }
        standing.tasks().stream()
                .filter(task -> task != learn.task())
                .limit(MOST)
                .forEach(task -> todos.add(todo(task, StepView.task(learn.enrollment(), task))));
        return todos;
    }

    private static Todo todo(LearningTask task, StepView step) {
        var verb = switch (task.kind()) {
            case STUDY -> "学完";
            case QUIZ -> "做";
            case EXAM, ATTENDANCE -> "参加";
        };
        return new Todo(verb + step.text(), String.valueOf(step.path()), step.note(), task.hours());
    }
}
