package cn.qinxue.services.enrollment;

/** Told inside the transaction in which it happens; an exception undoes the whole of it. */
public interface CompletionListener {
    /** The class has just become complete. */
    void completed(Enrollment enrollment);

    /** Hours were taken back or the level was corrected, and the class is not complete any more. */
    void reopened(Enrollment enrollment);
}
