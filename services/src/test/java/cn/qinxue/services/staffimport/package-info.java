@NullMarked
package cn.qinxue.services.staffimport;

import org.jspecify.annotations.NullMarked;
