package cn.qinxue.web.waiting;

import cn.qinxue.services.account.Actor;
import cn.qinxue.web.page.MenuGroup;
import cn.qinxue.web.page.Menus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of work that wait for somebody. */
@Singleton
public class WaitingList {
    /** Something to do, with where it is done. */
    public record Waiting(String title, String note, String path) {}

    /** One kind for a line of a menu. */
    private final Map<String, WaitingWork> kinds;

    WaitingList(List<WaitingWork> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(WaitingWork::path, Function.identity()));
    }

    /** The menu, saying at each line how many things wait there. */
    public List<MenuGroup> counted(List<MenuGroup> menu, Actor actor) {
        return Menus.counted(menu, path -> {
            var kind = kinds.get(path);
            return kind == null ? 0 : kind.count(actor);
        });
    }

    /** What waits according to a counted menu, in its order: a page that lists it does not ask again. */
    public List<Waiting> of(List<MenuGroup> counted) {
        return counted.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.waiting() > 0)
                .map(item -> {
                    var kind = Objects.requireNonNull(kinds.get(item.path()), "a line that nobody counts");
                    return new Waiting(kind.title(item.waiting()), kind.note(), kind.path());
                })
                .toList();
    }
}
