package cn.qinxue.web.notice;

import cn.qinxue.services.notice.Notice;
import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.web.fragment.Pager;
import java.util.List;

/** A page of the list, the newest first. */
public record NoticeList(NoticeCategory category, List<Notice> notices, Pager pager) {}
