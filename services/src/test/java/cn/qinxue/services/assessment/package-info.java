@NullMarked
package cn.qinxue.services.assessment;

import org.jspecify.annotations.NullMarked;
