package cn.qinxue.web.waiting;

import cn.qinxue.services.account.Actor;
import cn.qinxue.web.page.MenuGroup;
import cn.qinxue.web.page.Menus;
import jakarta.inject.Singleton;
import java.util.List;

/** All kinds of work that wait for somebody. */
@Singleton
public class WaitingList {
    /** Something to do, with where it is done. */
    public record Waiting(String title, String note, String path) {}

    private final List<WaitingWork> kinds;

    WaitingList(List<WaitingWork> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** The menu, saying at each line how many things wait there. */
    public List<MenuGroup> counted(List<MenuGroup> menu, Actor actor) {
        return Menus.counted(
                menu,
                path -> kinds.stream()
                        .filter(kind -> kind.path().equals(path))
                        .mapToInt(kind -> kind.count(actor))
                        .sum());
    }

    /** What waits for the actor now. */
    public List<Waiting> of(Actor actor) {
        return kinds.stream()
                .map(kind -> waiting(kind, kind.count(actor)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Waiting> waiting(WaitingWork kind, int count) {
        return count == 0 ? List.of() : List.of(new Waiting(kind.title(count), kind.note(), kind.path()));
    }
}
