package cn.qinxue.services.catalogue;

/** Whether a course or a question is on offer; a withdrawn one stays on what was selected, asked and earned. */
public enum PublicationState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
