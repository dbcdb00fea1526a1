package cn.qinxue.web.staffapi;

import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.web.api.ApiProblem.FieldError;
import java.util.List;

/** What came of reading the parameters of a request. */
sealed interface StaffReading {
    record Accepted(StaffQuery query, Slice slice) implements StaffReading {}

    record Refused(List<FieldError> errors) implements StaffReading {}
}
