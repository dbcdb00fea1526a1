package cn.qinxue.tenants.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Collects what is wrong below one place of a document; places below it share the same lists. */
public final class Findings {
    private final YamlNode root;
    private final String place;
    private final List<Problem> refusals;
    private final List<Problem> warnings;
    private final AtomicInteger unreadable;

    /** Findings about a whole document. */
    public Findings(YamlNode root) {
        this(root, "", new ArrayList<>(), new ArrayList<>(), new AtomicInteger());
    }

    private Findings(
            YamlNode root, String place, List<Problem> refusals, List<Problem> warnings, AtomicInteger unreadable) {
        this.root = root;
        this.place = place;
        this.refusals = refusals;
        this.warnings = warnings;
        this.unreadable = unreadable;
    }

    /** The same findings seen from a place below this one, for instance {@code "hours"} or {@code "[2]"}. */
    public Findings at(String path) {
        return new Findings(root, join(path), refusals, warnings, unreadable);
    }

    /** Records a fault for which the document is refused; an empty path means this place itself. */
    public void refuse(String path, String detail) {
        refusals.add(problem(join(path), detail));
    }

    /** Records a fault that leaves nothing to put in this place, so that what stands around it cannot be checked either. */
    void unreadable(String detail) {
        unreadable.incrementAndGet();
        refuse("", detail);
    }

    /** How many places could not be read so far. */
    int unreadable() {
        return unreadable.get();
    }

    /** Records something a person should look at although the document is accepted. */
    public void warn(String path, String detail) {
        warnings.add(problem(join(path), detail));
    }

    /** Whether the document itself states something at this path, counted from its root. */
    public boolean states(String pathFromRoot) {
        return root.find(pathFromRoot).isPresent();
    }

    public List<Problem> refusals() {
        return List.copyOf(refusals);
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    private Problem problem(String path, String detail) {
        return new Problem(path, root.nearest(path).line(), detail);
    }

    private String join(String path) {
        if (path.isEmpty() || place.isEmpty()) {
            return place + path;
        }
        return path.startsWith("[") ? place + path : place + "." + path;
    }
}
