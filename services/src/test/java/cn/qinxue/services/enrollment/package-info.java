@NullMarked
package cn.qinxue.services.enrollment;

import org.jspecify.annotations.NullMarked;
