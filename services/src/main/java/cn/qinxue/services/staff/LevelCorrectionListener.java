package cn.qinxue.services.staff;

/** Told inside the transaction in which it happens; an exception undoes the whole of it. */
public interface LevelCorrectionListener {
    /**
     * The person's level had been wrong, also in that year, whatever was fixed by it then (decision 2).
     *
     * @param staff as corrected
     */
    void corrected(Staff staff, int year);
}
