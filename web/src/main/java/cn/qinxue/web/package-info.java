@NullMarked
package cn.qinxue.web;

import org.jspecify.annotations.NullMarked;
